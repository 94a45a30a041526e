declare function save(): Promise<void>;
declare function onClick(run: () => void): void;
declare const wanted: boolean;

export async function store(): Promise<void> {
  await save();
  !wanted;
  !save();
  onClick(() => void save());
  onClick(() => save());
}
