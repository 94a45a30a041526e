declare function save(): Promise<void>;

export async function store(next: () => void): Promise<void> {
  save(), next();
}
