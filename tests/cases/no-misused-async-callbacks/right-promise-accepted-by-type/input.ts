declare function save(id?: number): Promise<void>;
declare function subscribe(listener: () => void | Promise<void>): void;
subscribe(async () => {
  await save();
});
