import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawGraph } from '../../src/migration/report/graph.js';
import { reportPage } from '../../src/migration/report/page.js';
import type { Report, ReportedClosure } from '../../src/migration/report/report.js';
import { findChromium } from '../harness/chromium.js';

const at = (line: number, path = 'src/load.ts'): { path: string; line: number; column: number } => ({
  path,
  line,
  column: 3,
});

const CLOSURE: ReportedClosure = {
  id: '62b926a0',
  title: 'load<T>',
  fate: 'taken',
  functions: [
    {
      ...at(1),
      name: 'load<T>',
      isSeed: true,
      diff: '-export function load<T>(): T {\n+export async function load<T>(): Promise<T> {',
    },
    {
      ...at(4, 'src/page.ts'),
      name: 'render',
      isSeed: false,
      diff: '-function render() {\n+async function render() {',
    },
  ],
  sites: [
    {
      ...at(5, 'src/page.ts'),
      callee: 'load<T>',
      inside: 'render',
      rewrite: 'await',
      diff: '-  return load() + "</pre><script>document.title = 1</script>";\n+  return await load() + "</pre><script>document.title = 1</script>";',
    },
  ],
  blocked: [
    { ...at(9, 'src/page.ts'), callee: 'load<T>', inside: 'new Page', reason: 'constructor', raisesDiagnostic: false },
  ],
  calls: [[1, 0]],
  files: [
    {
      path: 'src/load.ts',
      added: 1,
      removed: 1,
      diff: '@@ -1,1 +1,1 @@\n-export function load<T>(): T {\n+export async function load<T>(): Promise<T> {',
    },
  ],
};

const REPORT: Report = {
  version: 1,
  command: 'async-boundary migrate propagate-async src/load.ts#load',
  at: '2026-11-25T18:00:00.000Z',
  root: 'shop',
  written: false,
  totals: {
    closuresTaken: 1,
    closuresRefused: 1,
    closuresLeftOut: 0,
    functions: 2,
    sites: 1,
    blocked: 1,
    rewrites: 1,
    files: 3,
    linesAdded: 4,
    linesRemoved: 4,
    errorsBefore: 2,
    errorsAfter: 3,
  },
  projects: [{ path: 'tsconfig.json', version: '6.0.3', before: 2, after: 3 }],
  closures: [
    CLOSURE,
    {
      ...CLOSURE,
      id: 'ffff0000',
      title: 'other',
      fate: 'refused',
      refused: { reason: 'would-not-type-check', message: 'src/other.ts:1:1: TS2322: no' },
      blocked: [],
    },
  ],
  files: [
    {
      path: 'src/store.ts',
      added: 1,
      removed: 1,
      diff: '@@ -1,1 +1,1 @@\n-save();\n+await save();',
      rewrites: [{ rule: 'no-floating-promises', line: 1, column: 1, title: 'Await the promise' }],
      fate: 'taken',
    },
  ],
  refusals: [
    {
      reason: 'constructor',
      message: 'A constructor cannot wait.',
      wayOut: 'move the work to a `static async create()`',
      sites: [{ ...at(9, 'src/page.ts'), of: 'load<T>' }],
    },
  ],
  mentions: [{ ...at(3, 'scripts/run.sh'), name: 'load', text: 'node -e "load()"' }],
};

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('the page, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'async-boundary-report-'));
  const asked: string[] = [];
  const errors: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const file = join(folder, 'out.html');
    writeFileSync(file, reportPage(REPORT));
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'], timeout: 120_000 });
    page = await browser.newPage({ offline: true, viewport: { width: 1300, height: 900 } });
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('needs nothing but itself, and runs nothing that the code holds', async () => {
    expect(asked.map((url) => url.replace(/^(\w+:).*\/(.*)/, '$1$2'))).toEqual(['file:out.html']);
    expect(errors).toEqual([]);
    expect(await page.title()).toBe('Migration of shop');
    expect(await page.locator('script').count()).toBe(0);
  });

  it('shows the totals', async () => {
    const cards = await page.locator('.totals li').allInnerTexts();
    expect(cards.map((card) => card.replace(/\s+/g, ' '))).toEqual([
      '1 closures',
      '2 functions become async',
      '1 sites follow',
      '1 rewrites in one file',
      '3 files change',
      '+4 −4 lines',
      '1 sites cannot follow',
      '1 closures refused',
    ]);
  });

  it("shows each closure's functions and sites with their diffs", async () => {
    const closure = page.locator('#closure-62b926a0');
    const rows = (title: string): Promise<string[]> =>
      closure.locator(`h3:text-is("${title}") + .scroll tbody tr`).allInnerTexts();
    expect((await rows('Functions that become async')).map((row) => row.replace(/\s+/g, ' '))).toEqual([
      'load<T>start src/load.ts:1:3 -export function load<T>(): T { +export async function load<T>(): Promise<T> {',
      'render src/page.ts:4:3 -function render() { +async function render() {',
    ]);
    expect(await rows('Sites that follow')).toEqual([
      expect.stringContaining('+  return await load() + "</pre><script>'),
    ]);
    expect(await rows('Sites that cannot follow')).toEqual([
      expect.stringMatching(/constructor\s*no compiler error\s+new Page\s+src\/page\.ts:9:3/),
    ]);
    expect(await closure.locator('summary').innerText()).toMatch(
      /load<T>\s*to apply\s*2 functions, 1 site, 1 file, 1 blocked/,
    );
    expect(await page.locator('#closure-ffff0000').innerText()).toContain(
      'Refused (would-not-type-check): src/other.ts:1:1: TS2322: no',
    );
  });

  it('draws the graph: every function once, in sight, with its edges', async () => {
    const graph = page.locator('#closure-62b926a0 svg');
    expect(await graph.locator('.node').count()).toBe(3);
    expect(await graph.locator('.seed .name').allTextContents()).toEqual(['load<T>']);
    expect(await graph.locator('.blocked .name').allTextContents()).toEqual(['new Page: constructor']);
    expect(await graph.locator('path.edge').count()).toBe(2);
    const [whole, ...boxes] = await Promise.all([
      graph.boundingBox(),
      ...(await graph.locator('.node').all()).map((node) => node.boundingBox()),
    ]);
    for (const box of boxes) expect(box!.x + box!.width).toBeLessThanOrEqual(whole!.x + whole!.width);
    expect(new Set(boxes.map((box) => `${box!.x} ${box!.y}`)).size).toBe(3);
  });

  it('groups refusals by reason, with the way out, and links to them', async () => {
    await page.locator('#closure-62b926a0 a[href="#reason-constructor"]').click();
    const group = page.locator('.refusal:target');
    expect(await group.innerText()).toMatch(
      /constructor\s*1 site\s+A constructor cannot wait\.\s+Way out: move the work to a static async create\(\)\./,
    );
    expect(await page.locator('#mentions tbody tr').innerText()).toContain('scripts/run.sh:3:3');
  });
});

describe('the graph', () => {
  const functions = (count: number, files: number): ReportedClosure['functions'] =>
    Array.from({ length: count }, (_, index) => ({
      ...at(index + 1, `src/file${index % files}.ts`),
      name: `fn${index}`,
      isSeed: index === 0,
      diff: '',
    }));
  const calls = (count: number): [number, number][] =>
    Array.from({ length: count - 1 }, (_, index) => [index + 1, Math.floor(index / 3)]);

  it('lets files stand for more functions than can be read', () => {
    const svg = drawGraph({ ...CLOSURE, functions: functions(400, 20), calls: calls(400), blocked: [] });
    expect(svg.match(/class="node/g)).toHaveLength(20);
    expect(svg).toContain('20 functions');
  });

  it('says so where even these are too many, and draws nothing of one function', () => {
    expect(drawGraph({ ...CLOSURE, functions: functions(900, 900), calls: calls(900), blocked: [] })).toBe(
      '<p class="note">The graph of 900 functions in 900 files is too large to be read.</p>',
    );
    expect(drawGraph({ ...CLOSURE, functions: functions(1, 1), calls: [], blocked: [] })).toBe('');
  });

  it('draws recursion and cycles', () => {
    expect(
      drawGraph({
        ...CLOSURE,
        calls: [
          [0, 1],
          [1, 0],
          [1, 1],
        ],
        blocked: [],
      }).match(/class="edge"/g),
    ).toHaveLength(2);
  });
});
