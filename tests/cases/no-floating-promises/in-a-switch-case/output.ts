declare function save(): Promise<void>;

export async function store(kind: string): Promise<void> {
  switch (kind) {
    case 'save':
      await save();
      break;
    default:
  }
}
