declare function poll(): Promise<void>;

setInterval(() => {
  poll().catch(console.error);
}, 1000);
