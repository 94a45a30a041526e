class Job {
  async run(): Promise<void> {}
}

export async function start(): Promise<void> {
  void new Job().run();
  (new Job()).run();
  (await new Job().run(), new Job()).run();
}
