// Reading CSV (RFC 4180).

/** The rows as objects, by the names in the first line; cells as they stand in the file. */
export function rows(text: string): Record<string, string>[] {
  const [names = [], ...lines] = cells(text.replace(/^\uFEFF/, ''));
  return lines.map(line => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ''])));
}

function cells(text: string): string[][] {
  const lines: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/y;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`not CSV at character ${at}: ${text.slice(at, at + 80)}`);
    const raw = found[1] ?? '';
    line.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (found[2] !== ',') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

/** Whether a spreadsheet would take a cell for a formula (OWASP, CSV Injection). */
export function isFormula(cell: string): boolean {
  return /^[\t\r\n]/.test(cell) || /^\s*[=+\-@＝＋－＠]/u.test(cell);
}
