declare function save(): Promise<void>;

export function press(event: MouseEvent): void {
  save().then(
    () => console.log(event.currentTarget),
    (error: unknown) => console.error(error),
  );
}
