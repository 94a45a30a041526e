declare function save(): Promise<void>;

export async function store(next: () => void): Promise<void> {
  void save(), next();
}
