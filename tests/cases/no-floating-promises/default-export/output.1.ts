declare function save(): Promise<void>;

export default async function (): Promise<void> {
  save().catch(console.error) /* the first */;
}
