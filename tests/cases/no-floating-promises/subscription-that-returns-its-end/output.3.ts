type End = () => void;
type Subscribe = (emit: (value: string) => void) => End | Promise<End>;

declare function observe(subscribe: Subscribe): void;
declare function connect(emit: (value: string) => void): Promise<void>;

observe(async (emit) => {
  let active = true;
  await connect((value) => {
    if (active) emit(value);
  });
  return () => {
    active = false;
  };
});
