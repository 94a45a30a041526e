declare function save(): Promise<void>;

addEventListener('click', () => {
  save();
});
