declare function save(): Promise<void>;

export function store(): Promise<void> {
  return save();
}
