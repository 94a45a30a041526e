import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { judgeText } from '../../src/adapters/migrate-text.js';
import { Waits } from '../../src/analysis/waits-for/waits.js';

const folder = mkdtempSync(join(tmpdir(), 'async-boundary-waits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  'package.json': '{ "name": "own", "type": "module" }',
  'src/request.ts': `export class Request {
  private waiting: Array<(value: string) => void>;
  constructor() {
    this.waiting = [];
  }
  add(resolve: (value: string) => void): void {
    this.waiting.push(resolve);
  }
}
export class Device {
  getEndpoint(): Endpoint {
    return new Endpoint();
  }
}
export class Endpoint {
  send(name: string): Promise<string>;
  send(name: string, times: number): Promise<string>;
  async send(name: string, times = 1): Promise<string> {
    const request = new Request();
    return await new Promise((resolve) => request.add(resolve));
  }
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
`,
  'src/start.ts': `import { Device } from './request.js';
export async function start(device: Device): Promise<void> {
  const endpoint = device.getEndpoint();
  endpoint.send('a');
  endpoint.pause();
}
`,
};

it('without a program, calls are followed by what declarations say', () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { facts } = judgeText(join(folder, 'src/start.ts'), FILES['src/start.ts'], {
    slugs: [],
    settings: { types: 'syntax' },
  });
  const waits = facts.nodes
    .of('ExpressionStatement')
    .map((statement) => new Waits(facts, statement).of(statement.expression).waitsFor);
  expect(waits).toEqual(['elsewhere', 'itself']);
});
