declare module '*.ts?spends' {
  export const spends: import('../pages/page.ts').Spends;
  export const inProjects: import('../pages/page.ts').Spends;
}
