import { model } from 'mongoose';

const User = model<{ name: string }>('User');

export async function rename(name: string): Promise<void> {
  User.updateOne({}, { name }).catch(console.error);
}
