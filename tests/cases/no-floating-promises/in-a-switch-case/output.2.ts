declare function save(): Promise<void>;

export async function store(kind: string): Promise<void> {
  switch (kind) {
    case 'save':
      void save();
      break;
    default:
  }
}
