declare function save(): Promise<void>;

export default async function (): Promise<void> {
  await save() /* the first */;
}
