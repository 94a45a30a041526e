declare function save(): Promise<void>;
declare function job(name: string, run: () => Promise<void> | void): void;

job('save', () => {
  save().catch(console.error);
});
