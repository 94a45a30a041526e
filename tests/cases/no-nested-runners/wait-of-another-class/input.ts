class Gate {
  wait(): string {
    return 'open';
  }
}

export async function enter(gate: Gate): Promise<string> {
  return gate.wait();
}
