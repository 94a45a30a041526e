declare function save(): Promise<void>;

export function store(): Promise<void> {
  return new Promise((resolve) => {
    save().then(resolve);
  });
}
