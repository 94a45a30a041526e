declare function save(): Promise<void>;
declare function onClick(run: () => void): void;
declare const wanted: boolean;

export async function store(): Promise<void> {
  save().catch(console.error);
  !wanted;
  !save();
  onClick(() => void save());
  onClick(() => save());
}
