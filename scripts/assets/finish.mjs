// The last steps of scripts/site, on the folder named on the command line: the fonts that the style sheet asks for, a
// hash of the content in the names of the files that browsers keep for ever, and compressed twins.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const site = process.argv[2];
const pkg = join(site, 'pkg');
const FAMILIES = ['source-serif-4', 'source-sans-3'];
const COMPRESSIBLE = /\.(css|html|ico|js|json|svg|txt|wasm|webmanifest|xml)$/;

/** @throws when the style sheet asks for a font that no package has, for the page would show another one in silence. */
function copyFonts() {
  const style = readFileSync(join(pkg, 'rotunda.css'), 'utf8');
  const names = new Set([...style.matchAll(/\/fonts\/([\w.-]+\.woff2)/g)].map(found => found[1]));
  mkdirSync(join(site, 'fonts'), { recursive: true });
  for (const name of names) {
    const from = FAMILIES.map(family =>
      join(import.meta.dirname, 'node_modules/@fontsource-variable', family, 'files', name)).find(existsSync);
    if (!from) throw new Error(`style/ names the font ${name}, which no @fontsource-variable package of scripts/assets has`);
    copyFileSync(from, join(site, 'fonts', name));
  }
}

/** Puts the hash of its content into the name of `pkg/<from>`; pages read the hash from hash.txt. */
function hash(from, name, extension) {
  const digest = createHash('sha256').update(readFileSync(join(pkg, from))).digest('hex').slice(0, 16);
  renameSync(join(pkg, from), join(pkg, `${name}.${digest}.${extension}`));
  return digest;
}

/** The hashes of a program and of the script that loads it, which names the program; with `more` at the script's end. */
function hashProgram(name, more = '') {
  const wasm = hash(`${name}_bg.wasm`, name, 'wasm');
  const glue = join(pkg, `${name}.js`);
  writeFileSync(glue, readFileSync(glue, 'utf8').replaceAll(`${name}_bg.wasm`, `${name}.${wasm}.wasm`) + more);
  return { wasm, js: hash(`${name}.js`, name, 'js') };
}

function hashNames() {
  const { wasm, js } = hashProgram('rotunda');
  // No page starts the checker by a script of its own: the policy allows none inside a page.
  const checker = hashProgram('checker', '\n__wbg_init();\n');
  const css = hash('rotunda.css', 'rotunda', 'css');
  writeFileSync(join(site, 'hash.txt'), `js: ${js}\nwasm: ${wasm}\ncss: ${css}\nchecker: ${checker.js}\n`);
}

function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compress(path);
    else if (COMPRESSIBLE.test(name) && name !== 'hash.txt') {
      const plain = readFileSync(path);
      writeFileSync(`${path}.gz`, gzipSync(plain, { level: 9 }));
      writeFileSync(`${path}.br`, brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
  }
}

copyFonts();
hashNames();
compress(site);
