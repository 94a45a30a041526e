type End = () => void;
type Subscribe = (emit: (value: string) => void) => End | Promise<End>;

declare function observe(subscribe: Subscribe): void;
declare function connect(emit: (value: string) => void): Promise<void>;

observe((emit) => {
  let active = true;
  connect((value) => {
    if (active) emit(value);
  }).catch(console.error);
  return () => {
    active = false;
  };
});
