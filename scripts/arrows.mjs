// Which crate may know which: the arrows of docs/architecture.md, checked against what cargo says.
// Two parts: the crates of this workspace among themselves, and crates from outside that have no business in a room.
import { execFileSync } from 'node:child_process';

const ARROWS = {
  server: ['app', 'backend', 'law', 'insight', 'ledger', 'report', 'model'],
  app: ['backend', 'checker', 'model', 'ledger'],
  checker: ['ledger'],
  backend: ['law', 'insight', 'ledger', 'report', 'model'],
  report: ['law', 'model'],
  law: [],
  insight: [],
  ledger: [],
  model: [],
  torture: [],
};
const BROWSER = ['--target', 'wasm32-unknown-unknown', '--no-default-features', '--features', 'hydrate'];
const ROOMS = [
  { crate: 'app', how: 'in the browser', options: BROWSER, without: /^(sqlx|tokio|axum|backend)\b/ },
  { crate: 'backend', how: 'on the server', options: [], without: /^(axum|leptos)/ },
  { crate: 'model', how: 'anywhere', options: [], without: /^(sqlx|tokio|axum|leptos)/ },
  { crate: 'ledger', how: 'anywhere', options: [], without: /^(sqlx|tokio|axum|leptos)/ },
  { crate: 'insight', how: 'anywhere', options: [], without: /^(sqlx|tokio|axum|leptos)/ },
  { crate: 'law', how: 'anywhere', options: [], without: /^(sqlx|tokio|axum|leptos)/ },
];

const cargo = (...options) => execFileSync('cargo', options, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

function amongOurs() {
  const { packages } = JSON.parse(cargo('metadata', '--format-version=1', '--no-deps', '--locked'));
  const ours = new Set(packages.map(({ name }) => name));
  return packages.flatMap(({ name, dependencies }) => {
    const allowed = ARROWS[name];
    if (!allowed) return [`crate ${name} has no place in the table of scripts/arrows.mjs: say there what it may know`];
    const known = dependencies.map(dependency => dependency.name).filter(other => ours.has(other));
    const found = known.filter(other => !allowed.includes(other)).map(other => `${name} must not know ${other}: that arrow points up`);
    const optional = dependencies.find(dependency => name === 'app' && dependency.name === 'backend');
    return optional && !optional.optional ? [...found, 'app may know backend only through its feature ssr (optional = true)'] : found;
  });
}

function fromOutside({ crate, how, options, without }) {
  const tree = cargo('tree', '-p', crate, '--locked', '-e', 'normal', '--prefix', 'none', '-f', '{p}', ...options);
  const names = new Set(tree.split('\n').map(line => line.split(' ')[0]).filter(name => without.test(name)));
  if (names.size === 0) return [];
  const [first] = names;
  const way = cargo('tree', '-p', crate, '--locked', '-e', 'normal', '-i', first, '--prefix', 'depth', ...options)
    .split('\n').slice(0, 6).map(line => `      ${line}`).join('\n');
  return [`${crate}, ${how}, must do without ${[...names].join(', ')}; ${first} comes by this way:\n${way}`];
}

function all() {
  try {
    return [...amongOurs(), ...ROOMS.flatMap(fromOutside)];
  } catch (error) {
    return [error.stderr ?? error.stack];
  }
}

const wrong = all();
for (const line of wrong) console.error(`  ${line}`);
process.exit(wrong.length === 0 ? 0 : 1);
