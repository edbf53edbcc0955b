import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../harness/browser.ts';
import { enter, open } from './atlas.ts';
import { breakable } from './breakable.ts';
import { withAtlas } from './with-atlas.ts';

const editHouseholds = async (page: Page, value: string): Promise<void> => {
  await page.getByTitle('修改户数').click();
  await page.getByRole('textbox', { name: '户数' }).fill(value);
};

/** Somewhere on the map where nothing is. */
const clickMap = (page: Page): Promise<void> => page.mouse.click(730, 872);

/** Reloads past the question that it asks. */
async function reload(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await page.getByText('已同步').waitFor();
  return asked;
}

describe.skipIf(!hasBrowser)('what is half typed', () => {
  const here = withAtlas();
  const entered = async (name: string) => (await enter(here.browser, here.link, name)).page;

  it('a click on the map saves what can be saved', async () => {
    const page = await entered('示例·规划员 林');
    await open(page, 'nbt', '南北台社区');
    await editHouseholds(page, '2633');
    await clickMap(page);
    await page.getByText('已同步').waitFor();
    await open(page, 'nbt', '南北台社区');
    await page.getByRole('button', { name: '2,633 户' }).waitFor();
    expect(await page.locator('.draft-line').count()).toBe(0);
  });

  it('what cannot be saved stays with its mark when the record is closed, and after a reload', async () => {
    const page = await entered('示例·规划员 陈');
    await open(page, 'nbt', '南北台社区');
    await editHouseholds(page, '两千多');
    await clickMap(page);
    const line = page.locator('.draft-line');
    const said = '输入了“两千多”没有保存：要一个确定的数';
    await open(page, 'nbt', '南北台社区');
    await expect.poll(() => line.textContent()).toContain(said);
    expect(await reload(page)).toEqual([]);
    await open(page, 'nbt', '南北台社区');
    await expect.poll(() => line.textContent()).toContain(said);
    await page.getByRole('button', { name: '继续修改' }).click();
    const control = page.getByRole('textbox', { name: '户数' });
    expect(await control.inputValue()).toBe('两千多');
    await control.fill('2644');
    await control.press('Enter');
    await page.getByRole('button', { name: '2,644 户' }).waitFor();
    await line.waitFor({ state: 'detached' });
  });

  it('a crash while typing loses nothing, and leaving asks', async () => {
    const page = await entered('示例·规划员 周');
    await open(page, 'nbt', '南北台社区');
    await editHouseholds(page, '26551');
    expect(await reload(page)).toEqual(['beforeunload']);
    await open(page, 'nbt', '南北台社区');
    await page.locator('.draft-line').getByText('26,551 户').waitFor();
  });

  it('pinyin that an input method had not made characters of is not saved by a click', async () => {
    const page = await entered('示例·规划员 吴');
    await open(page, 'nbt', '南北台社区');
    await page.getByRole('button', { name: '修改名称' }).click();
    const control = page.locator('.head-name').getByRole('textbox');
    await control.fill('南北台');
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', { text: 'she qu', selectionStart: 6, selectionEnd: 6 });
    await clickMap(page);
    await open(page, 'nbt', '南北台社区');
    await page.locator('.draft-line').getByText('离开时输入法还没有选字').waitFor();
    expect(await page.locator('.head-name h2').textContent()).toBe('南北台社区');
    // Characters that were chosen are saved.
    await page.getByRole('button', { name: '继续修改' }).click();
    await control.fill('南北台');
    await ime.send('Input.imeSetComposition', { text: 'she qu', selectionStart: 6, selectionEnd: 6 });
    await ime.send('Input.insertText', { text: '社区一' });
    await clickMap(page);
    await open(page, 'nbt', '南北台社区一');
    await page.getByRole('heading', { level: 2, name: '南北台社区一' }).waitFor();
  });

  it('a form asks before it is closed, and offers what was kept, after a reload too', async () => {
    const page = await entered('示例·规划员 郑');
    const newUnit = async () => {
      await page.getByRole('button', { name: '新建' }).click();
      await page.getByRole('menuitem', { name: '主管单位' }).click();
      await page.getByRole('heading', { name: '新建主管单位' }).waitFor();
    };
    await newUnit();
    const name = page.getByRole('textbox', { name: '名称' });
    await name.fill('示例·某局');
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: '填写的内容还没有提交' });
    await question.getByRole('button', { name: '继续填写' }).click();
    expect(await name.inputValue()).toBe('示例·某局');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: '保留草稿' }).click();
    await page.getByRole('heading', { name: '新建主管单位' }).waitFor({ state: 'detached' });
    expect(await reload(page)).toEqual([]);
    await newUnit();
    expect(await name.inputValue()).toBe('');
    await page.getByRole('button', { name: '恢复草稿' }).click();
    expect(await name.inputValue()).toBe('示例·某局');
  });

  it('a small form asks when somebody clicks elsewhere, and the click does nothing else', async () => {
    const page = await entered('示例·规划员 孙');
    const strip = page.getByLabel('为什么是缺口');
    const snooze = async () => {
      await strip.getByRole('button', { name: '暂缓' }).click();
      return page.getByRole('dialog', { name: '暂缓' });
    };
    await page.getByRole('button', { name: '缺口' }).first().click();
    await page.locator('.rule-open').filter({ hasText: '年报未交' }).click();
    await page.locator('.finding-row').first().click();
    await (await snooze()).getByRole('textbox', { name: '原因' }).fill('等换届');
    await page.getByRole('button', { name: '品牌', exact: true }).click();
    const question = page.getByRole('dialog', { name: '填写的内容还没有提交' });
    await question.waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#gaps\b/);
    await question.getByRole('button', { name: '保留草稿' }).click();
    const form = await snooze();
    await form.getByRole('button', { name: '恢复草稿' }).click();
    expect(await form.getByRole('textbox', { name: '原因' }).inputValue()).toBe('等换届');
  });

  it('what conflicts after an absence is asked field by field, one after the other, with who and when', async () => {
    let wire: Awaited<ReturnType<typeof breakable>> | undefined;
    const lin = await enter(
      here.browser,
      here.link,
      '示例·规划员 冯',
      undefined,
      undefined,
      async (context) => {
        wire = await breakable(context);
      },
    );
    const { page } = lin;
    const he = await entered('示例·联络员 何');
    await Promise.all([open(page, 'nbt', '南北台社区'), open(he, 'nbt', '南北台社区')]);
    const edit = async (who: Page, field: string, value: string) => {
      await who.getByTitle(`修改${field}`).click();
      const control = who.getByRole('textbox', { name: field });
      await control.fill(value);
      await control.press('Enter');
    };
    wire?.cut();
    await page.getByText('未连接').first().waitFor();
    await edit(page, '户数', '2711');
    await edit(page, '人口', '7711');
    await page.getByText('2 项待同步').waitFor();
    await edit(he, '户数', '2722');
    await edit(he, '人口', '7722');
    await he.getByText('已同步').waitFor();
    // The page goes away, and comes back as another.
    page.once('dialog', (dialog) => {
      wire?.mend();
      void dialog.accept();
    });
    await page.reload();
    const dialog = page.getByRole('dialog', { name: '这项修改没有保存' });
    await dialog.getByText('第 1 项，共 2 项').waitFor();
    await dialog.getByText(/示例·联络员 何 在 .*先改了同一字段/).waitFor();
    await dialog.getByText('2,722 户').waitFor();
    await dialog.getByText('2,711 户').waitFor();
    await dialog.getByRole('button', { name: '用我的覆盖' }).click();
    await dialog.getByText('第 2 项，共 2 项').waitFor();
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: '保留对方的' }).click();
    await dialog.waitFor({ state: 'detached' });
    await he.getByText('2,711 户').waitFor();
    await open(page, 'nbt', '南北台社区');
    await page.getByText('7,722 人').waitFor();
    expect(lin.problems).toEqual([]);
  });
});
