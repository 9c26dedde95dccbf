//! Campaigns: the staff's list of comments that are near-copies of one text, one campaign, what experts say of them, and
//! what stands beside a comment that belongs to one.

mod apart;
mod api;
mod beside;
mod join;
mod list;
mod member;
mod members;
mod naming;
mod one;
mod page;
mod shares;
mod split;
mod timeline;
mod trace;

pub(crate) use apart::{Apart, Lines};
pub use api::{
    JoinCampaigns, NameCampaign, SplitCampaign, UndoCampaign, join_campaigns, name_campaign, split_campaign,
    undo_campaign,
};
pub(crate) use beside::{Belongs, BelongsTo};
pub(crate) use list::Name;
pub use page::CampaignsPage;
pub(crate) use timeline::Timeline;
