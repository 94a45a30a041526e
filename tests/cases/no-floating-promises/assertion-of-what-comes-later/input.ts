import assert from 'node:assert/strict';
import { expect, it } from 'vitest';

class Gate {
  open!: () => void;
  shut!: (error: Error) => void;
  readonly opened = new Promise<void>((resolve, reject) => {
    this.open = resolve;
    this.shut = reject;
  });
}

async function pass(gate: Gate): Promise<void> {
  await gate.opened;
}

it('shuts', async () => {
  const gate = new Gate();
  assert.rejects(pass(gate), /no/);
  gate.shut(new Error('no'));
});

it('shuts for a function', async () => {
  const gate = new Gate();
  assert.rejects(async () => {
    await gate.opened;
  });
  gate.shut(new Error('no'));
});

it('opens', () => {
  const gate = new Gate();
  const passed = pass(gate);
  expect(passed).resolves.toBeUndefined();
  gate.open();
});

it('has opened', () => {
  const gate = new Gate();
  gate.open();
  expect(pass(gate)).resolves.toBeUndefined();
  expect(gate.opened).toBeDefined();
});
