async function stateOf(job) {
  return job === '' ? 'done' : 'failed';
}
export async function shown(job) {
  switch (await stateOf(job)) {
    case 'done':
      return 'ready';
    default:
      return '…';
  }
}
