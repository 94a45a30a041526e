declare function save(): Promise<void>;

export async function store(): Promise<void> {
  void save();
}
