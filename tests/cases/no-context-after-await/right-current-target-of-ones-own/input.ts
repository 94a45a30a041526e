interface Job {
  currentTarget: string;
}
declare function save(): Promise<void>;

export async function run(job: Job): Promise<string> {
  await save();
  return job.currentTarget;
}
