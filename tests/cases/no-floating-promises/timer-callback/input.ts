declare function poll(): Promise<void>;

setInterval(() => {
  poll();
}, 1000);
