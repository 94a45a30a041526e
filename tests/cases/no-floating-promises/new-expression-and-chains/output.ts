class Job {
  async run(): Promise<void> {}
}

export async function start(): Promise<void> {
  await new Job().run();
  await (new Job()).run();
  await (await new Job().run(), new Job()).run();
}
