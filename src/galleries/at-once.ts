/** So many photos are asked for, or added, by one request: their ids fit into an address. */
export const mostAtOnce = 200
