export function load(): string {
  return 'a';
}
export function counter(): () => number {
  let count = 0;
  const step = () => {
    count += load().length;
    return count;
  };
  return () => 1;
  void step;
}
export function outer(): number {
  function inner(): number {
    const innermost = (): number => load().length;
    return innermost() + 1;
  }
  return inner() * 2;
}
