namespace BriefingBot.Core.Identity;

/// <summary>Parameters that tell a publisher where a reader came from, and nothing of the page.</summary>
internal static class CampaignParameter
{
    private static readonly string[] s_families =
    [
        "utm_", "utm-", "mtm_", "pk_", "piwik_", "hsa_", "_hs", "mc_", "ns_campaign", "ns_mchannel", "ns_source", "ns_linkname",
        "at_medium", "at_campaign", "at_custom", "oly_", "vero_", "trk_", "wt_mc", "wt.mc", "__twitter_",
    ];

    private static readonly HashSet<string> s_names = new(
        [
            "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ttclid", "twclid", "li_fat_id", "igshid", "igsh",
            "xtor", "cmp", "cmpid", "cmpd", "ncid", "ocid", "icid", "smid", "smtyp", "ref_src", "ref_url", "referrer", "referer", "srnd",
            "mkt_tok", "spm", "soc_src", "soc_trk", "sr_share", "taid", "__source", "amp", "outputtype", "s_cid", "guccounter",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a part of a query, "name=value", is one.</summary>
    public static bool Is(string part)
    {
        var name = part.Split('=', 2)[0];
        return s_names.Contains(name) || Array.Exists(s_families, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
    }
}
