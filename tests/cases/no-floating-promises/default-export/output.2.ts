declare function save(): Promise<void>;

export default async function (): Promise<void> {
  void save() /* the first */;
}
