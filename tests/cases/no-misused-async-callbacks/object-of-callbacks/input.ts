declare function save(id?: number): Promise<void>;
interface Observer {
  next(id: number): void;
  done: () => void;
}
declare function observe(observer: Observer): void;

observe({
  next: async (id) => {
    await save(id);
  },
  done: async () => await save(),
});
