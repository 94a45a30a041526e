declare function save(): Promise<void>;

addEventListener('click', () => {
  void save();
});
