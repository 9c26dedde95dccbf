// The interface for programs, as tests read it.
import { expect, type APIRequestContext } from '@playwright/test';

export interface Stances { support: number; support_with_changes: number; against: number; neutral: number }
export interface Article {
  eid: string; label: string; heading: string; comments: number; citizens: number; organisations: number;
  stances: Stances; proposals: number;
}
export interface Provision {
  eid: string; label: string; kind: string; number: string; heading: string; text: string; children: Provision[];
}
export interface Comment {
  id: string; number: string; provision: string; label: string; stance: keyof Stances; kind: string; text: string;
  withdrawn: string | null; corrected: string | null;
  organisation_state: string | null; endorsements: number; endorsed_by: string[];
  proposed_wording: string | null; reasons: string | null; sender_kind: string; author: string | null; county: string;
  version: number; standing?: { state: string; provision: string; label: string } | null;
  answer: { outcome: string; reason: string; published: string } | null;
}
export interface NewComment {
  provision?: string; stance: string; kind: string; text?: string; proposed_wording?: string; reasons?: string;
}
export interface Sender {
  name: string; email: string; county: string; kind: string; organisation?: string; publish_name: boolean;
}

const of = (slug: string) => `/api/v1/consultations/${slug}`;

async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(path);
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
}

/** Per article, in the order of the law. */
export const articles = (request: APIRequestContext, slug: string) => read<Article[]>(request, `${of(slug)}/articles`);

/** Every provision of the published text, in document order. */
export async function provisions(request: APIRequestContext, slug: string): Promise<Provision[]> {
  const flat = (nodes: Provision[]): Provision[] => nodes.flatMap(node => [node, ...flat(node.children)]);
  return flat((await read<{ provisions: Provision[] }>(request, `${of(slug)}/provisions`)).provisions);
}

/** Every published comment, newest first, page after page. */
export async function comments(request: APIRequestContext, slug: string, provision?: string): Promise<Comment[]> {
  const all: Comment[] = [];
  let cursor: string | null | undefined;
  do {
    const query = new URLSearchParams();
    if (provision !== undefined) query.set('provision', provision);
    if (cursor) query.set('cursor', cursor);
    const page = await read<{ comments: Comment[]; next?: string | null }>(request, `${of(slug)}/comments?${query}`);
    all.push(...page.comments);
    cursor = page.next;
  } while (cursor);
  return all;
}

/** Sends a submission and gives the whole answer. */
export function send(request: APIRequestContext, slug: string, body: unknown, key?: string) {
  const headers: Record<string, string> = key === undefined ? {} : { 'Idempotency-Key': key };
  return request.post(`${of(slug)}/submissions`, { data: body as object, headers });
}

/** A person as the interface takes them. */
export function citizen(name: string): Sender {
  return { name, email: 'ana@exemplu.example', county: 'Maramureș', kind: 'citizen', publish_name: true };
}
