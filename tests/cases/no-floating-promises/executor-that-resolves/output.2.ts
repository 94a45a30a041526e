declare function save(): Promise<void>;

export function store(): Promise<void> {
  return new Promise<void>((resolve) => {
    void save().then(() => {
      resolve();
    });
  });
}
