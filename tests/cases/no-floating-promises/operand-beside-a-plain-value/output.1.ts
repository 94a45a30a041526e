declare function save(): Promise<boolean>;
declare function start(): void;
declare function stop(): void;
declare const wanted: boolean;
declare const untyped: any;
declare const store: { save(): Promise<void> } | undefined;

export async function run(): Promise<void> {
  save().catch(console.error) && stop();
  wanted ? start() : stop();
  wanted ? save() : untyped;
  wanted && store?.save();
}
