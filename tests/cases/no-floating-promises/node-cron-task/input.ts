import cron from 'node-cron';

declare function sweep(): Promise<void>;

cron.schedule('* * * * *', () => {
  sweep();
});
