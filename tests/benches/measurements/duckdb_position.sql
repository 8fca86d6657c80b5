-- The first fitting rule decides what a title is; devices or persons are counted once for each product; entitlements
-- that hold today are summed. Rules of different kinds are joined apart, so that whole names can be hashed.
WITH folded AS (
  SELECT number, lower(trim(name)) AS name, lower(trim(publisher)) AS publisher FROM title
), fits AS (
  SELECT t.number AS title, r.place, r.product
  FROM folded t JOIN rule r ON r.pattern = t.name
  WHERE r.kind = 'exact' AND (r.publisher IS NULL OR contains(t.publisher, r.publisher))
  UNION ALL
  SELECT t.number, r.place, r.product
  FROM folded t JOIN rule r ON starts_with(t.name, r.pattern)
  WHERE r.kind = 'prefix' AND (r.publisher IS NULL OR contains(t.publisher, r.publisher))
  UNION ALL
  SELECT t.number, r.place, r.product
  FROM folded t JOIN rule r ON contains(t.name, r.pattern)
  WHERE r.kind = 'contains' AND (r.publisher IS NULL OR contains(t.publisher, r.publisher))
), matched AS (
  SELECT title, arg_min(coalesce(product, -1), place) AS product FROM fits GROUP BY title
), used AS (
  SELECT DISTINCT m.product, i.device
  FROM installation i JOIN matched m ON m.title = i.title
  WHERE m.product >= 0
), consumed AS (
  SELECT u.product, CASE WHEN p.per_user THEN count(DISTINCT d.account) ELSE count(*) END AS units
  FROM used u JOIN device d ON d.number = u.device JOIN product p ON p.number = u.product
  WHERE p.counted
  GROUP BY u.product, p.per_user
), entitled AS (
  SELECT product, sum(quantity * factor) AS units, bool_or(quantity IS NULL) AS unlimited
  FROM entitlement
  WHERE ("start" IS NULL OR "start"::DATE <= current_date) AND ("end" IS NULL OR "end"::DATE >= current_date)
  GROUP BY product
), known AS (SELECT DISTINCT product FROM entitlement)
SELECT p.number,
       CASE WHEN e.unlimited THEN NULL ELSE coalesce(e.units, 0) END::BIGINT AS entitled,
       coalesce(c.units, 0)::BIGINT AS consumed,
       greatest(coalesce(c.units, 0) - coalesce(e.units, 0), 0)::BIGINT AS shortfall
FROM product p
LEFT JOIN consumed c ON c.product = p.number
LEFT JOIN entitled e ON e.product = p.number
WHERE p.counted AND (c.units IS NOT NULL OR p.number IN (SELECT product FROM known))
ORDER BY p.number
