declare function save(): Promise<void>;
declare function skip(): void;

export async function store(changed: boolean): Promise<void> {
  changed ? save().catch(console.error) : skip();
}
