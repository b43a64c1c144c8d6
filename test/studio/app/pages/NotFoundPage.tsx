import { Link } from '../parts/Link.tsx';

export function NotFoundPage() {
  return (
    <div className="empty-page">
      <h1>This page is empty</h1>
      <p className="support">Nothing has been made here yet.</p>
      <Link to="/home" className="button">
        Back to start
      </Link>
    </div>
  );
}
