//! New numbers after an edit, as a drafter gives them.

use law::{Kind, Provision};

use super::{Edit, each, each_list};

/// Replaces the first number of `printed` by `number`.
fn with_number(printed: &str, number: usize) -> Option<String> {
    let start = printed.find(|c: char| c.is_ascii_digit())?;
    let rest = &printed[start..];
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '^')).unwrap_or(rest.len());
    Some(format!("{}{number}{}", &printed[..start], &rest[end..]))
}

/// Numbers articles through the act and paragraphs, letters and chapters among their siblings; references to
/// articles follow.
pub fn renumber(edit: &mut Edit) {
    let mut next = 0;
    let mut renamed = std::collections::BTreeMap::new();
    articles_of(&mut edit.new.provisions, &mut |article| {
        next += 1;
        let was = article.number.clone();
        if let Some(number) = with_number(&article.number, next) {
            article.number = number;
        }
        let plain = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
        renamed.insert(plain(&was), plain(&article.number));
    });
    each_list(&mut edit.new.provisions, &mut |list| {
        for kind in [Kind::Paragraph, Kind::Letter, Kind::Chapter] {
            let mut place = 0;
            for provision in list.iter_mut().filter(|p| p.kind == kind && !p.number.is_empty()) {
                place += 1;
                provision.number = match kind {
                    Kind::Paragraph => format!("({place})"),
                    Kind::Chapter => format!("Capitolul {place}"),
                    _ if place > 26 => format!("{}{0})", char::from(b'a' + ((place - 27) % 26) as u8)),
                    _ => format!("{})", char::from(b'a' + (place - 1) as u8)),
                };
            }
        }
    });
    each(&mut edit.new.provisions, &mut |provision| {
        let mut text = String::new();
        let mut rest = provision.text.as_str();
        while let Some(at) = rest.find("art. ") {
            let (head, tail) = rest.split_at(at + 5);
            text.push_str(head);
            let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
            text.push_str(renamed.get(&tail[..end]).map_or(&tail[..end], String::as_str));
            rest = &tail[end..];
        }
        text.push_str(rest);
        provision.text = text;
    });
}

/// Articles of the body, not those quoted inside others, not those of annexes.
fn articles_of(provisions: &mut [Provision], then: &mut impl FnMut(&mut Provision)) {
    for provision in provisions {
        match provision.kind {
            Kind::Article => then(provision),
            Kind::Annex => {}
            _ => articles_of(&mut provision.children, then),
        }
    }
}
