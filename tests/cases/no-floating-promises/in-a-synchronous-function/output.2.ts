declare function save(): Promise<void>;

export function store(): void {
  void save();
}
