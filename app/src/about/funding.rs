//! Who pays how much.

use backend::policies;
use leptos::prelude::*;

use crate::messages::t;
use crate::ssr::language;

/// The sentence that the programme asks for, and a table of the three sources with their sum.
#[component]
pub(super) fn Funding(
    /// The money.
    funding: policies::Funding,
) -> impl IntoView {
    let words = &t().project;
    let total = funding.total_bani;
    let row = |class: Option<&'static str>, source: String, bani: i64| {
        view! {
            <tr role="row" class=class>
                <th role="rowheader" scope="row">{source}</th>
                <td role="cell" class="num" data-label=words.amount>{(words.lei)(bani)}</td>
                <td role="cell" class="num" data-label=words.share>{(words.percent)(share(bani, total))}</td>
            </tr>
        }
    };
    let eu = format!("{} ({})", words.eu, funding.fund.pick(language()));
    view! {
        <section class="part">
            <h2>{words.funding}</h2>
            <div class="flow">
                <p>{funding.notice.pick(language()).to_owned()}</p>
                <div class="table-wrap">
                    <table class="table stack" role="table">
                        <caption class="sr">{words.funding}</caption>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col">{words.source}</th>
                                <th role="columnheader" scope="col" class="num">{words.amount}</th>
                                <th role="columnheader" scope="col" class="num">{words.share}</th>
                            </tr>
                        </thead>
                        <tbody role="rowgroup">
                            {row(None, eu, funding.eu_bani)}
                            {row(None, words.national.to_owned(), funding.national_bani)}
                            {row(None, words.beneficiary.to_owned(), funding.beneficiary_bani)}
                            {row(Some("total"), words.total.to_owned(), total)}
                        </tbody>
                    </table>
                </div>
            </div>
        </section>
    }
}

/// A share of a sum in hundredths of a per cent, rounded; 0 of an empty sum.
const fn share(part: i64, sum: i64) -> i64 {
    if sum == 0 { 0 } else { (part * 20_000 + sum) / (sum * 2) }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_rounded_to_the_nearest_hundredth() {
        assert_eq!(share(82_442_728, 99_829_077), 8_258);
        assert_eq!(share(99_829_077, 99_829_077), 10_000);
        assert_eq!(share(1, 0), 0);
    }
}
