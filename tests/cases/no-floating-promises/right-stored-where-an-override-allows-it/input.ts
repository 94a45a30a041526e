declare function save(): Promise<void>;

export async function main(): Promise<void> {
  const saved = save();
}
