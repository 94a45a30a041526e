declare function poll(): Promise<void>;

setInterval(() => {
  void poll();
}, 1000);
