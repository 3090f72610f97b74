/** What stands in the editor before anything else does. */
export const WELCOME = `# Choose a story on the left: it is asked as its person, and answered here.
# 请选择左侧示例：将以相应身份查询，并在此显示结果。
#
# Or write a query of your own and press Ctrl-Enter:
# 也可自行编写查询，按 Ctrl-Enter 运行：

query WhoAmI {
  viewer {
    name
    post
    organization {
      name
    }
  }
}
`;
