declare function save(): Promise<void>;

addEventListener('click', () => {
  save().catch(console.error);
});
