use ansvar_exchange::inventory::read_report;
use ansvar_exchange::limits::Limits;
use std::time::Instant;
fn main() {
    let limits = Limits::default();
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap();
        let mut best = f64::MAX;
        let mut all = vec![];
        let mut n = 0;
        for _ in 0..200 {
            let t = Instant::now();
            let r = read_report(&bytes, &limits);
            let e = t.elapsed().as_secs_f64();
            n = r.map(|r| r.software.map_or(0, |s| s.len())).unwrap_or(9999999);
            best = best.min(e);
            all.push(e);
        }
        all.sort_by(f64::total_cmp);
        let r = read_report(&bytes, &limits);
        println!(
            "{path}: {} bytes, {n} titles, median {:.1} MB/s best {:.1}",
            bytes.len(),
            bytes.len() as f64 / 1e6 / all[100],
            bytes.len() as f64 / 1e6 / best
        );
        if let Ok(r) = r {
            let t = Instant::now();
            let _ = r.same_facts_hash();
            println!("  hash {:?}", t.elapsed());
            let t = Instant::now();
            let j = serde_json::to_vec(&r.raw).unwrap();
            println!("  raw json {} {:?}", j.len(), t.elapsed());
            println!(
                "  {:?} {:?} {} partial {} at {:?} {:?}",
                r.source, r.agent_version, r.device_id, r.partial, r.reported_at, r.identity
            );
            println!("  {:?}", r.hardware);
            println!("  {:?}", r.cpus);
            println!("  {:?}", r.virtual_machines);
            println!("  {:?}", r.licence_traces);
            println!("  {:?}", r.network_device);
            println!("  raw {} first sw {:?}", r.raw.len(), r.software.as_ref().and_then(|s| s.first()));
            for m in &r.remarks {
                println!("  ! {m:?}");
            }
        } else {
            println!("{:?}", r.err());
        }
    }
}
