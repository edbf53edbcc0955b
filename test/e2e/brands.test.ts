import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { withAtlas } from './with-atlas.ts';

describe.skipIf(!hasBrowser)('brands and the other systems of the article', () => {
  const on = withAtlas();

  it('the focus that the article leaves out is filled in on one page, and the row of the other changes', async () => {
    const [lin, he] = await Promise.all([
      enter(on.browser, on.link, '示例·规划员 林'),
      enter(on.browser, on.link, '示例·联络员 何'),
    ]);
    for (const { page } of [lin, he])
      await page.getByRole('navigation').getByRole('button', { name: '品牌' }).click();
    const row = (page: typeof lin.page) => page.locator('[data-brand="brand-vanguard"]');
    await row(lin.page).getByText('结合点未知').waitFor();
    await row(he.page).getByText('原文此处缺字，待补').waitFor();
    await he.page.getByRole('heading', { name: '4A 以上无品牌' }).waitFor();
    await he.page.getByRole('button', { name: '建品牌' }).first().waitFor();

    await row(lin.page)
      .getByRole('button', { name: /^红色先锋/ })
      .click();
    await lin.page.getByRole('complementary', { name: '红色先锋，品牌' }).getByText('填写').first().click();
    const control = lin.page.getByRole('textbox', { name: '业务结合点' });
    await control.fill('金融服务');
    await control.press('Enter');
    await row(he.page).getByText('金融服务').waitFor();
    await row(he.page).getByText('结合点未知').waitFor({ state: 'detached' });
    expect([...lin.problems, ...he.problems]).toEqual([]);
  });

  it('a venue has a place on the map: from its table, and by its name', async () => {
    const { page, problems } = await enter(on.browser, on.link, '示例·规划员 林');
    await page.getByRole('navigation').getByRole('button', { name: '品牌' }).click();
    await page.getByRole('tab', { name: /^阵地/ }).click();
    await page.getByRole('button', { name: '在地图上看“黄阁镇社会组织孵化站”' }).click();
    await page.getByRole('heading', { level: 2, name: '黄阁镇社会组织孵化站' }).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^(#map\b.*)?$/);
    await page.keyboard.press('Escape');
    await open(page, '党群服务中心', '黄阁镇社会组织党群服务中心');
    expect(problems).toEqual([]);
  });

  it('a new project is listed where its form was opened', async () => {
    const { page, problems } = await enter(on.browser, on.link, '示例·规划员 林');
    await page.getByRole('navigation').getByRole('button', { name: '品牌' }).click();
    await page.getByRole('tab', { name: /^乡村项目/ }).click();
    await page.getByText('合计 410 万元').waitFor();
    await page.getByRole('button', { name: '新建项目…' }).click();
    await page.getByRole('textbox', { name: '标题' }).fill('示例·新的乡村项目');
    await page.getByRole('button', { name: '登记项目' }).click();
    await page.getByRole('table').getByText('新的乡村项目').waitFor();
    expect(new URL(page.url()).hash).toBe('#brands?tab=rural');
    expect(problems).toEqual([]);
  });
});
