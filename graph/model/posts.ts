/** Posts that make somebody part of an organisation's management (管理层). */
export const MANAGEMENT_POSTS = ['leader', 'deputyLeader', 'manager'];
/** Posts of the committee of a Party organisation (班子). */
export const COMMITTEE_POSTS = ['secretary', 'firstSecretary', 'deputySecretary', 'committeeMember'];
